using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Explaining;

/// <summary>What became of each of the rules' findings.</summary>
/// <param name="Found">Those that do not only make room for what follows.</param>
/// <param name="Kept">What was left of them when they had been settled between each other, before the model had its say.</param>
/// <param name="Said">Those that labels come from.</param>
/// <param name="SetAside">Those that were set aside.</param>
internal sealed record Sorted(ImmutableArray<Finding> Found, List<Finding> Kept, ImmutableArray<Finding> Said, ImmutableArray<SetAside> SetAside)
{
    public static Sorted Of(Passage passage, ImmutableArray<Finding> all, Opinion? opinion, Label? main, bool marksQuestions)
    {
        var found = all.RemoveAll(f => Contrast.Follows(passage, f));
        var resolved = Conflicts.Resolve(found);
        var said = ImmutableArray.CreateBuilder<Finding>();
        var aside = ImmutableArray.CreateBuilder<SetAside>();
        var likely = opinion is not null && main is not null ? resolved.FindAll(f => !(marksQuestions && LabelJudge.LacksItsMark(passage, f)) && !LabelJudge.IsUnlikely(f, opinion)) : [];
        var asksOtherwise = main is { } mainly && LabelJudge.AsksOtherwise(likely, mainly);
        foreach (var finding in all)
        {
            if (finding.Page.Label is not { } label) continue;
            if (Reason() is { } why) aside.Add(why);
            else said.Add(finding);

            SetAside? Reason()
            {
                if (!found.Contains(finding)) return Aside(SetAsideWhy.MakesRoom);
                if (Conflicts.Over(finding, found) is { } stronger) return Aside(SetAsideWhy.Outdone) with { For = stronger.Page };
                var kept = resolved.Find(k => k.Page.Label == label && k.Range.First <= finding.Range.First && k.Range.End >= finding.Range.End) ?? finding;
                if (marksQuestions && LabelJudge.LacksItsMark(passage, kept)) return Aside(SetAsideWhy.NoQuestionMark);
                if (opinion is not null && LabelJudge.IsUnlikely(kept, opinion)) return Aside(SetAsideWhy.Unlikely) with { Sureness = label.IsPushback() ? opinion.AnyPushback : label.IsReflection() ? opinion.Reflection : opinion.Of(label) };
                if (opinion is not null && main is { } whole && LabelJudge.IsBeside(label, opinion, whole)) return Aside(SetAsideWhy.Beside) with { Sureness = opinion.Reflection };
                if (asksOtherwise && label.IsQuestion()) return Aside(SetAsideWhy.OtherKind);
                return null;
            }

            SetAside Aside(SetAsideWhy why) => new(finding.Page, passage.SpanOf(finding.Range), why, For: null, Sureness: null);
        }

        if (marksQuestions) resolved.RemoveAll(f => LabelJudge.LacksItsMark(passage, f));
        return new Sorted(found, resolved, said.ToImmutable(), aside.ToImmutable());
    }
}
