using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Measures;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using CsCheck;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class MeasurePropertyTests
{
    private sealed record Line(bool Sells, string Text, double? Start, double? End, Label Label, bool Needs, ResponseCode? Code, double? Pause);

    private static readonly Gen<string> Text = Gen.OneOf(
        "mm", "yeah", "What do you need?", "I don't need this.", "we lose invoices every week", "Yes, but it's cheap!", "…", "😀", "So the invoices get lost.", "10k");

    private static readonly Gen<Label> SellerLabel = Gen.Int[0, (int)Label.SellerOther].Select(i => (Label)i);
    private static readonly Gen<Label> CustomerLabel = Gen.Int[(int)Label.Situation, (int)Label.CustomerOther].Select(i => (Label)i);
    private static readonly Gen<double?> SaneTime = Gen.Int[0, 400_000].Select(i => (double?)(i / 100.0));

    private static readonly Gen<double?> AnyTime = Gen.Frequency(
        (6, SaneTime),
        (1, Gen.OneOf<double?>(null, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, -3)),
        (1, Gen.Double.Select(d => (double?)d)));

    private static readonly Gen<Line[]> AnyTalk = Lines(AnyTime);
    private static readonly Gen<Line[]> TimedTalk = Lines(SaneTime);

    [Fact]
    public void Whatever_the_times_are_every_measure_is_a_finite_number_in_its_range_or_says_why_not() =>
        Gen.Select(AnyTalk, Gen.OneOf(Medium.Call, Medium.Chat, Medium.Mail), Gen.OneOf<string?>("en", null)).Sample((lines, medium, language) =>
        {
            var measures = Measures(lines, medium, language);
            return measures.Select(m => m.Id).SequenceEqual(MeasureSetTests.Ids) && measures.All(IsSound);
        });

    [Fact]
    public void When_the_recording_began_changes_nothing() =>
        Gen.Select(TimedTalk, Gen.Int[-1000, 1000]).Sample((lines, by) => Alike(
            Measures(lines), Measures([.. lines.Select(l => l with { Start = l.Start + by, End = l.End + by })])));

    [Fact]
    public void Changing_chairs_mirrors_the_shares_and_swaps_the_longest_turns() => TimedTalk.Sample(lines =>
    {
        var here = Measures(lines).ToDictionary(m => m.Id, m => m.Value, StringComparer.Ordinal);
        var there = Measures([.. lines.Select(l => l with { Sells = !l.Sells })]).ToDictionary(m => m.Id, m => m.Value, StringComparer.Ordinal);
        return Mirrors(here["talk-share"], there["talk-share"]) && Mirrors(here["word-share"], there["word-share"])
            && here["longest-monologue"] == there["longest-customer-story"] && here["overlaps"] == there["overlaps"]
            && here["turns-per-minute"] == there["turns-per-minute"];
    });

    [Fact]
    public void More_reflections_never_lower_and_more_telling_never_raises_side_by_side() => TimedTalk.Sample(lines =>
    {
        var before = Value(lines, "side-by-side");
        var mirrored = Value(Relabel(lines, Label.Persuasion, Label.ReflectionSimple), "side-by-side");
        var told = Value(Relabel(lines, Label.QuestionOpen, Label.Pressure), "side-by-side");
        return before is null || (mirrored >= before && told <= before);
    });

    private static Gen<Line[]> Lines(Gen<double?> time) =>
        Gen.Select(Gen.Bool, Text, time, time, SellerLabel, CustomerLabel, Gen.Int[0, 40], time,
            (sells, text, start, end, sellers, customers, luck, pause) => new Line(
                sells, text, start, end, sells ? sellers : customers, luck > 30, luck < 9 ? (ResponseCode)luck : null, pause))
            .Array[0, 30];

    private static ImmutableArray<Measure> Measures(Line[] lines, Medium medium = Medium.Call, string? language = "en")
    {
        var scene = new Scene(medium, language);
        Line? before = null;
        foreach (var line in lines)
        {
            scene.Say(line.Sells ? Side.Seller : Side.Customer, line.Text, line.Start, line.End, line.Label);
            if (line.Needs && !line.Sells) scene.IsNeed();
            if (line is { Sells: true, Code: { } code } && before is { Sells: false }) scene.Answering(code, line.Pause);
            before = line;
        }

        return scene.Measures();
    }

    private static double? Value(Line[] lines, string id) => Measures(lines).Single(m => m.Id == id).Value;

    private static Line[] Relabel(Line[] lines, Label from, Label to) => [.. lines.Select(l => l.Label == from ? l with { Label = to } : l)];

    private static bool IsSound(Measure measure) => measure.Value is not { } value
        ? measure.Unmeasurable is { Length: > 0 }
        : measure.Unmeasurable is null && double.IsFinite(value) && value >= 0 && measure.N > 0 && measure.Unit switch
        {
            "share" or "index" => value <= 1,
            "count" => value == Math.Floor(value),
            _ => true,
        };

    private static bool Alike(ImmutableArray<Measure> one, ImmutableArray<Measure> other) =>
        one.Zip(other).All(p => p.First.Unmeasurable == p.Second.Unmeasurable && p.First.N == p.Second.N
            && Math.Abs((p.First.Value ?? 0) - (p.Second.Value ?? 0)) <= 2e-4);

    private static bool Mirrors(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value + other!.Value - 1) <= 2e-4;
}
