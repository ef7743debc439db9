using System.Collections.Immutable;
using System.Globalization;
using Alongside.Web.Features.Desk;

namespace Alongside.Web.Features.Importing;

/// <summary>Who said what, paragraph by paragraph. Only where the speaker changes is there anything to say.</summary>
internal static class Assignment
{
    /// <summary>The name of a paragraph's field.</summary>
    public static string Field(int paragraph) => "p" + paragraph.ToString(CultureInfo.InvariantCulture);

    /// <summary>The marks as they were sent.</summary>
    public static ImmutableArray<Speaks> Marks(Typed typed, int count) =>
        [.. Enumerable.Range(0, count).Select(i => typed[Field(i)] switch { "you" => Speaks.You, "them" => Speaks.Them, _ => Speaks.AsBefore })];

    /// <summary>The marks of a draft: as they were said before, or none yet.</summary>
    public static ImmutableArray<Speaks> Marks(ImportDraft draft)
    {
        var count = draft.Reading.Unattributed?.Lines.Length ?? 0;
        if (draft.Names.Length != count) return [.. Enumerable.Repeat(Speaks.AsBefore, count)];
        return [.. draft.Names.Select((name, i) => i > 0 && string.Equals(draft.Names[i - 1], name, StringComparison.Ordinal)
            ? Speaks.AsBefore
            : draft.Me.Contains(name, StringComparer.Ordinal) ? Speaks.You : Speaks.Them)];
    }

    /// <summary>The two taking turns, with one of them beginning; empty where that is not what was asked.</summary>
    public static ImmutableArray<Speaks> Turns(string asked, int count) => asked switch
    {
        "turns-you" => [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? Speaks.You : Speaks.Them)],
        "turns-them" => [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? Speaks.Them : Speaks.You)],
        _ => [],
    };

    /// <summary>A name for each paragraph. The first is marked.</summary>
    public static ImmutableArray<string> Names(ImmutableArray<Speaks> marks, string you, string them)
    {
        var names = ImmutableArray.CreateBuilder<string>(marks.Length);
        foreach (var mark in marks) names.Add(mark switch { Speaks.You => you, Speaks.Them => them, _ => names[^1] });
        return names.MoveToImmutable();
    }
}
