using System.CommandLine;
using Alongside.Documents.Checks;
using Alongside.OrderForms.Endings;

namespace Alongside.Commands;

/// <summary><c>alongside verify</c>: says whether an exported brief is still as it was written.</summary>
internal sealed class VerifyCommand
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "An exported brief: JSON, Markdown, PDF or Word; - for standard input.",
    };

    private readonly Option<string?> _hash = new("--hash")
    {
        HelpName = "HASH",
        Description = "The hash that you were shown: says whether the file is that very version.",
    };

    /// <summary>The command with its options.</summary>
    public Command Command(Surroundings surroundings)
    {
        var verify = new Command("verify", "Says whether an exported brief is still as it was written. Exit code 0: it is; 1: it is not, or it is another version; 2: it cannot be read.")
        {
            _file, _hash,
        };
        verify.SetAction(parsed => Run(parsed.GetValue(_file)!, parsed.GetValue(_hash), surroundings));
        return verify;
    }

    private static int Run(string file, string? hash, Surroundings surroundings)
    {
        hash = hash?.Trim().ToLowerInvariant();
        if (hash is not null && !ContentHash.IsHash(hash)) return Problem(surroundings, new("--hash", "a hash has 64 digits and letters from a to f", "Copy it as it stands on the brief"));
        var (bytes, problem) = Bytes(file, surroundings);
        if (bytes is null) return Problem(surroundings, problem!);
        var result = Verification.Check(bytes);
        if (result is NotAnExport not) return Problem(surroundings, VerifyText.Of(file, not));
        foreach (var line in VerifyText.Of(result, hash)) surroundings.Out.WriteLine(Printable.Line(line));
        surroundings.Out.Flush();
        return result is Intact intact && (hash is null || string.Equals(hash, intact.Hash, StringComparison.Ordinal)) ? Exit.Done : Exit.NotTheSame;
    }

    private static int Problem(Surroundings surroundings, Problem problem)
    {
        surroundings.Error.WriteLine(problem);
        return Exit.Problems;
    }

    // One byte more than an export has is enough to see that it is none.
    private static (byte[]? Bytes, Problem? Problem) Bytes(string file, Surroundings surroundings)
    {
        try
        {
            using var stream = file is "-" ? surroundings.Input : new FileStream(surroundings.FullPath(file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            var chunk = new byte[64 * 1024];
            while (bytes.Length <= Verification.MostBytes && stream.Read(chunk, 0, chunk.Length) is var read and > 0) bytes.Write(chunk, 0, read);
            return (bytes.ToArray(), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, Alongside.Problem.Of(file, failure));
        }
    }
}
