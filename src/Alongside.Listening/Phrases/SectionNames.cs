using System.Collections.Frozen;
using Alongside.Listening.Entries;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Phrases;

/// <summary>The sections that a phrase book can have: <c>ask budget</c>, <c>after pushback.price</c>, <c>why contradiction, asked</c>.</summary>
internal static class SectionNames
{
    private static readonly string[] MomentNames =
    [
        "explored-pushback", "good-question", "good-reflection", "gave-room", "contradiction", "pressure", "defence", "discount",
        "ignored-pushback", "pitch-before-need", "missed-need", "monologue", "stacked-questions", "apology",
    ];

    /// <summary>Every section there can be.</summary>
    public static FrozenSet<string> All { get; } = OrderForm.FieldIds.Select(Ask)
        .Concat(Enum.GetValues<Label>().Where(l => l.IsPushback()).Select(After))
        .Concat(Enum.GetValues<MomentKind>().Where(k => k > MomentKind.GaveRoom).Select(After))
        .Concat(Enum.GetValues<MomentKind>().SelectMany(k => new[] { Why(k, Certainty.Stated), Why(k, Certainty.Asked) }))
        .ToFrozenSet(StringComparer.Ordinal);

    public static string Ask(string fieldId) => "ask " + fieldId;

    public static string After(Label pushback) => "after " + pushback.Name();

    public static string After(MomentKind kind) => "after " + MomentNames[(int)kind];

    public static string Why(MomentKind kind, Certainty certainty) => "why " + MomentNames[(int)kind] + (certainty is Certainty.Asked ? ", asked" : "");
}
