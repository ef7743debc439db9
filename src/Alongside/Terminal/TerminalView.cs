using Alongside.Commands;

namespace Alongside.Terminal;

/// <summary>How a review is laid out as text.</summary>
/// <param name="Columns">The width to keep to.</param>
/// <param name="Styled">Whether colour and bold may be used; everything is readable without.</param>
/// <param name="OthersReport">Whether figures that others have published stand beside the measures they belong to.</param>
/// <param name="PageCommand">The command that writes the same review as a page; null where that is no help.</param>
internal sealed record TerminalView(int Columns, bool Styled, bool OthersReport, string? PageCommand)
{
    /// <summary>The width for paper and pipes, and the widest that reads well.</summary>
    public const int Usual = 80;

    private const int Widest = 100;
    private const int Narrowest = 30;

    /// <summary>The view for where the text goes.</summary>
    public static TerminalView For(Surroundings surroundings, bool othersReport, bool toTerminal, ReviewRequest request)
    {
        var columns = toTerminal ? Math.Clamp(surroundings.Columns ?? Usual, Narrowest, Widest) : Usual;
        var styled = toTerminal && surroundings.Variable("NO_COLOR") is null && surroundings.Variable("TERM") is not "dumb";
        // Paragraphs that were assigned one by one are not said again here.
        var command = toTerminal && !request.Assign && request.Paths is [var only] && only != "-"
            ? $"{surroundings.Command} review {Quoted(only)}{string.Concat(request.Me.Select(name => " --me " + Quoted(name)))} --format html --output review.html"
            : null;
        return new TerminalView(columns, styled, othersReport, command);
    }

    // As a shell takes it for one word.
    private static string Quoted(string text) =>
        text.All(c => char.IsLetterOrDigit(c) || "/.-_@+:,\\".Contains(c, StringComparison.Ordinal)) ? text
        : OperatingSystem.IsWindows() || text.All(c => c is not ('"' or '$' or '`' or '\\' or '!')) ? $"\"{text}\""
        : "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
