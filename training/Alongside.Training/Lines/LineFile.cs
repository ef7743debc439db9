using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Training.Lines;

/// <summary>Reads batches of labelled lines; <c>data/README.md</c> says how they are written.</summary>
internal static class LineFile
{
    private const int Columns = 6;

    /// <summary>The lines of every batch in a folder, in the order of the files' names, and what is wrong with those that could not be read.</summary>
    public static (ImmutableArray<LabelledLine> Lines, ImmutableArray<string> Problems) ReadFolder(string folder)
    {
        var lines = ImmutableArray.CreateBuilder<LabelledLine>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)) Read(Path.GetFileName(file), File.ReadAllLines(file), lines, problems);
        return (lines.ToImmutable(), problems.ToImmutable());
    }

    public static void Read(string batch, string[] text, ImmutableArray<LabelledLine>.Builder lines, ImmutableArray<string>.Builder problems)
    {
        var language = "en";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].StartsWith('#'))
            {
                if (text[i].Contains("language: de", StringComparison.Ordinal)) language = "de";
                continue;
            }

            if (string.IsNullOrWhiteSpace(text[i])) continue;
            if (Parse(batch, i + 1, language, text[i], out var wrong) is { } line) lines.Add(line);
            else problems.Add($"{batch}:{i + 1}: {wrong}");
        }
    }

    private static LabelledLine? Parse(string batch, int number, string language, string text, out string wrong)
    {
        var parts = text.Split(" | ");
        wrong = $"it has {parts.Length} columns instead of {Columns}. Put \" | \" between side, labels, code or lean, register, previous and text";
        if (parts.Length != Columns) return null;
        wrong = $"the side is \"{parts[0]}\". Write seller or customer";
        if (!Enum.TryParse<Side>(parts[0], ignoreCase: true, out var side)) return null;
        var labels = ImmutableArray.CreateBuilder<Label>();
        foreach (var name in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            wrong = $"\"{name}\" is no label of the {parts[0]}'s";
            if (LabelNames.Parse(side, name) is not { } label) return null;
            labels.Add(label);
        }

        wrong = "there is no label";
        if (labels.Count == 0) return null;
        ResponseCode? code = null;
        Lean? lean = null;
        wrong = $"\"{parts[2]}\" is no {(side is Side.Seller ? "response code" : "lean")}";
        if (side is Side.Customer && (!Enum.TryParse<Lean>(parts[2], ignoreCase: true, out var way) || (lean = way) is null)) return null;
        if (side is Side.Seller && parts[2] is not "-" && (code = ResponseCodeNames.Parse(parts[2])) is null) return null;
        var (open, close) = (parts[5].IndexOf('[', StringComparison.Ordinal), parts[5].IndexOf(']', StringComparison.Ordinal));
        wrong = "the brackets do not match";
        if (open >= 0 != close >= 0 || close < open || parts[5].LastIndexOf('[') != open || parts[5].LastIndexOf(']') != close) return null;
        TextSpan? marked = open < 0 ? null : new TextSpan(open, close - 1);
        var words = parts[5].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return new LabelledLine(batch, number, language, side, labels.ToImmutable(), code, lean, parts[3], parts[4] is "-" ? "" : parts[4], words, marked);
    }
}
