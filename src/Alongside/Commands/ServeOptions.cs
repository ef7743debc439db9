using System.CommandLine;

namespace Alongside.Commands;

/// <summary>The options of <c>alongside serve</c>.</summary>
internal sealed class ServeOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        HelpName = "FILE",
        Description = "The database file, instead of the one in your data folder. It is made where it is not there.",
    };

    private readonly Option<int?> _port = new("--port")
    {
        HelpName = "PORT",
        Description = $"The port, instead of {ServeRequest.UsualPort} or the next that is free.",
    };

    /// <summary>The command with all of these.</summary>
    public Command Command(Surroundings surroundings)
    {
        var command = new Command("serve", "Opens your order forms as pages on this machine, and prints the link to them.") { _data, _port };
        command.SetAction(parsed => new ServeCommand(new ServeRequest(parsed.GetValue(_data), parsed.GetValue(_port)), surroundings).Run());
        return command;
    }
}
