using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Moves;

/// <summary>
/// Where several rules claim the same words, and the claims exclude each other, the one that decides how the words land stays.
/// A reflection that is taken back by a "but" is a contradiction; advice in a question is advice.
/// </summary>
internal static class Conflicts
{
    /// <summary>The findings that stay, in the order of their places.</summary>
    public static List<Finding> Resolve(ImmutableArray<Finding> findings)
    {
        var kept = new List<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            if (finding.Page.Label is not { } label) continue;
            if (IsExcluded(findings, finding, label) || IsRepeated(kept, finding)) continue;
            kept.Add(finding);
        }

        kept.Sort(static (a, b) => a.Range.First != b.Range.First ? a.Range.First.CompareTo(b.Range.First) : b.Range.End.CompareTo(a.Range.End));
        return kept;
    }

    /// <summary>The finding because of which another does not stay; null where it does.</summary>
    public static Finding? Over(Finding finding, ImmutableArray<Finding> findings) =>
        finding.Page.Label is { } label ? findings.FirstOrDefault(other => Excludes(other, finding, label)) : null;

    private static bool IsExcluded(ImmutableArray<Finding> findings, Finding finding, Label label)
    {
        foreach (var other in findings)
            if (Excludes(other, finding, label)) return true;
        return false;
    }

    private static bool Excludes(Finding other, Finding finding, Label label)
    {
        if (other.Page.Label is not { } stronger) return false;
        if (IsLastResort(finding) && !ReferenceEquals(other, finding) && Overlap(finding.Range, other.Range))
            return !IsLastResort(other) || other.Page.Confidence > finding.Page.Confidence;
        return !IsLastResort(other) && Beats(stronger, label) && Touch(finding, other, stronger);
    }

    /// <summary>What touches the whole sentence excludes the weaker label in all of it; other labels only where they overlap.</summary>
    private static bool Touch(Finding finding, Finding other, Label stronger) =>
        stronger is Label.Contradiction ? finding.Sentence == other.Sentence : Overlap(finding.Range, other.Range);

    private static bool IsLastResort(Finding finding) => finding.Page.Finds is [CompiledRule.EverySentence];

    private static bool Overlap(TokenRange a, TokenRange b) => a.First < b.End && b.First < a.End;

    /// <summary>Two rules that hear the same in overlapping words say it once.</summary>
    private static bool IsRepeated(List<Finding> kept, Finding finding)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Page.Label != finding.Page.Label || !Overlap(kept[i].Range, finding.Range)) continue;
            var better = kept[i].Page.Confidence >= finding.Page.Confidence ? kept[i] : finding;
            kept[i] = better with { Range = new TokenRange(Math.Min(kept[i].Range.First, finding.Range.First), Math.Max(kept[i].Range.End, finding.Range.End)) };
            return true;
        }

        return false;
    }

    private static bool Beats(Label stronger, Label weaker) => stronger switch
    {
        Label.Contradiction => weaker.IsReflection() || weaker is Label.Affirmation or Label.EmphasizeAutonomy or Label.Information or Label.Persuasion or Label.SeekCollaboration
            || weaker is Label.QuestionClosed or Label.QuestionLeading,
        Label.Pressure => weaker.IsReflection() || weaker.IsQuestion() || weaker is Label.Affirmation or Label.NextStep or Label.Information or Label.Persuasion or Label.Advice,
        Label.QuestionLeading => weaker is Label.QuestionOpen or Label.QuestionClosed,
        Label.QuestionOpen => weaker is Label.QuestionClosed || weaker.IsReflection() || weaker is Label.Information,
        Label.Persuasion => weaker.IsReflection() || weaker is Label.Information or Label.QuestionClosed or Label.Advice or Label.NextStep,
        Label.Advice => weaker.IsReflection() || weaker is Label.Information or Label.QuestionClosed or Label.NextStep,
        Label.Apology => weaker is Label.NextStep or Label.Affirmation or Label.Information or Label.QuestionOpen,
        Label.SeekCollaboration => weaker is Label.NextStep or Label.Information,
        Label.ReflectionComplex => weaker is Label.ReflectionSimple or Label.Information or Label.QuestionClosed,
        Label.ReflectionSimple => weaker is Label.Information or Label.QuestionClosed,
        Label.EmphasizeAutonomy => weaker is Label.Information or Label.Advice or Label.ReflectionSimple,
        Label.Affirmation => weaker is Label.ReflectionSimple or Label.Information,
        Label.NextStep => weaker is Label.Information,
        Label.Need => weaker is Label.Situation,
        Label.Budget or Label.Tried or Label.Timing or Label.People => weaker is Label.Situation,
        Label.CustomerQuestion => weaker is Label.Need or Label.Situation or Label.Budget or Label.Timing or Label.Outcome or Label.Constraint or Label.People,
        Label.Commitment => weaker is Label.Need or Label.Interest,
        _ when stronger.IsPushback() && stronger is not Label.PushbackOther => weaker is Label.PushbackOther or Label.Interest or Label.Situation or Label.Need or Label.Outcome,
        _ => false,
    };
}
