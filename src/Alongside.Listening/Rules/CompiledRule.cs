using System.Collections.Immutable;

namespace Alongside.Listening.Rules;

/// <summary>A rule page ready to be matched.</summary>
internal sealed record CompiledRule(RulePage Page, ImmutableArray<Pattern> Finds, ImmutableArray<Pattern> Unless, ImmutableArray<Pattern> After);
