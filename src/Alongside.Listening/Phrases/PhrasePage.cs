using System.Collections.Immutable;
using Alongside.Listening.Moments;

namespace Alongside.Listening.Phrases;

/// <summary>Reads the text of a phrase book, line by line.</summary>
internal sealed class PhrasePage
{
    private const int LongestPhrase = 300;
    private const int MostProblems = 20;

    /// <summary>Written behind the kind of a phrase that makes no sense after a figure.</summary>
    private const string WithoutFigure = "(no figure)";

    private readonly string source;
    private readonly Dictionary<string, ImmutableArray<Phrase>> sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> replaced = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PhraseProblem>.Builder problems = ImmutableArray.CreateBuilder<PhraseProblem>();
    private string? section;
    private bool isSkipping;

    private PhrasePage(string source) => this.source = source;

    public static PhraseBookResult Read(string text, string source)
    {
        var page = new PhrasePage(source);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            page.Take(line.Trim().Trim('\uFEFF').ToString(), number);
            if (page.problems.Count >= MostProblems) break;
        }

        return page.problems.Count > 0
            ? new PhraseBookResult(null, page.problems.ToImmutable())
            : new PhraseBookResult(new PhraseBook(page.sections, page.replaced), []);
    }

    private void Take(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#') return;
        if (line[0] == '[') Open(line, number);
        else if (section is not null) Add(line, number, section);
        else if (!isSkipping) Say(number, "this phrase belongs to no section", "Put a line such as [after pushback.price] above it");
    }

    private void Open(string line, int number)
    {
        var name = line.EndsWith(']') ? string.Join(' ', line[1..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant() : null;
        section = name is not null && SectionNames.All.Contains(name) ? name : null;
        isSkipping = section is null;
        if (name is null) Say(number, "the section's name has no closing bracket", "End the line with ]");
        else if (section is null) Say(number, $"there is no section [{Shortened(name)}]", $"Use one of the built-in book's sections, such as [{Nearest(name)}]");
        else sections.TryAdd(section, []);
    }

    private void Add(string line, int number, string to)
    {
        if (line.StartsWith("replace:", StringComparison.OrdinalIgnoreCase))
        {
            if (line[8..].Trim() is "yes") replaced.Add(to);
            else Say(number, "replace takes nothing but yes", "Write replace: yes, or remove the line");
            return;
        }

        var kind = default(AlternativeKind?);
        var onlyWithoutFigure = false;
        if (to.StartsWith("after ", StringComparison.Ordinal))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var does = colon < 0 ? "" : line[..colon].Trim().ToLowerInvariant();
            onlyWithoutFigure = does.EndsWith(WithoutFigure, StringComparison.Ordinal);
            if (onlyWithoutFigure) does = does[..^WithoutFigure.Length].TrimEnd();
            kind = does switch
            {
                "ask" => AlternativeKind.Ask,
                "reflect" => AlternativeKind.Reflect,
                "room" => AlternativeKind.GiveRoom,
                "permission" => AlternativeKind.AskPermission,
                _ => null,
            };
            if (kind is null)
            {
                Say(number, "it does not say what the phrase does", "Begin the line with ask:, reflect:, room: or permission:");
                return;
            }

            line = line[(colon + 1)..].Trim();
        }

        if (line.Length == 0) Say(number, "there is no phrase", "Write one, or remove the line");
        else if (line.Length > LongestPhrase) Say(number, $"the phrase has more than {LongestPhrase} characters", "Shorten it: it is meant to be said in one breath");
        else if (UnknownSlot(line) is { } slot) Say(number, $"there is no {slot} to fill in", "Use one of " + string.Join(", ", Slots.All) + ", or leave the braces out");
        else sections[to] = sections[to].Add(new Phrase(kind, line, onlyWithoutFigure));
    }

    private static string? UnknownSlot(string line)
    {
        for (var at = line.IndexOfAny(['{', '}']); at >= 0; at = line.IndexOfAny(['{', '}'], at))
        {
            var end = line.IndexOf('}', at);
            if (end < 0 || line[at] == '}') return Shortened(line[at..]);
            var slot = line[at..(end + 1)];
            if (!Slots.All.Contains(slot) && !Variants.IsOne(slot)) return Shortened(slot);
            at = end + 1;
        }

        return null;
    }

    /// <summary>A section that begins like the one that was meant.</summary>
    private static string Nearest(string name) => SectionNames.All.Order(StringComparer.Ordinal)
        .MaxBy(s => s.Split(' ', '.', '-', ',').Intersect(name.Split(' ', '.', '-', ','), StringComparer.Ordinal).Count())!;

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private void Say(int line, string what, string whatToDo) => problems.Add(new PhraseProblem(source, line, what, whatToDo));
}
