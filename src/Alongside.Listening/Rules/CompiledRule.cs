using System.Collections.Immutable;

namespace Alongside.Listening.Rules;

/// <summary>A rule page ready to be matched.</summary>
internal sealed record CompiledRule(RulePage Page, ImmutableArray<Pattern> Finds, ImmutableArray<Pattern> Unless, ImmutableArray<Pattern> After)
{
    /// <summary>The pattern of a page that looks at every sentence, whatever its words.</summary>
    public const string EverySentence = "*";

    /// <summary>Whether it looks at every sentence.</summary>
    public bool IsForEverySentence => Page.Finds is [EverySentence];
}
