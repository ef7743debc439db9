using System.CommandLine;

namespace Alongside.Commands;

/// <summary>The options of <c>alongside serve</c>.</summary>
internal sealed class ServeOptions
{
    private readonly Option<string?> _data = DataOption.New();

    private readonly Option<int?> _port = new("--port")
    {
        HelpName = "PORT",
        Description = $"The port, instead of {ServeRequest.UsualPort} or the next that is free.",
    };

    private readonly Option<string?> _listen = new("--listen")
    {
        HelpName = "ADDRESS",
        Description = "An address of this machine at which others reach it too, such as 192.168.1.20, or 0.0.0.0 for all. Needs a passphrase, and --https unless you know who can read along.",
    };

    private readonly Option<string?> _passphraseFile = new("--passphrase-file")
    {
        HelpName = "FILE",
        Description = "A file with your passphrase in its first line, 12 characters or more. ALONGSIDE_PASSPHRASE says it too. Only a hash of it is kept.",
    };

    private readonly Option<string?> _https = new("--https")
    {
        HelpName = "CERT,KEY",
        Description = "A certificate and its key, two PEM files with a comma between them, to be reached by https.",
    };

    private readonly Option<bool> _behindProxy = new("--behind-proxy")
    {
        Description = "A proxy on this machine stands in front and sets X-Forwarded-For and X-Forwarded-Proto. Needs a passphrase.",
    };

    /// <summary>The command with all of these.</summary>
    public Command Command(Surroundings surroundings)
    {
        var command = new Command("serve", "Opens your order forms as pages on this machine, and prints the link to them.") { _data, _port, _listen, _passphraseFile, _https, _behindProxy };
        command.SetAction(parsed => new ServeCommand(
            new ServeRequest(parsed.GetValue(_data), parsed.GetValue(_port))
            {
                Listen = parsed.GetValue(_listen),
                PassphraseFile = parsed.GetValue(_passphraseFile),
                Https = parsed.GetValue(_https),
                BehindProxy = parsed.GetValue(_behindProxy),
            },
            surroundings).Run());
        return command;
    }
}
