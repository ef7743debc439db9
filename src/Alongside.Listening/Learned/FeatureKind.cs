namespace Alongside.Listening.Learned;

/// <summary>What sort of thing a feature is; mixed into its hash, so that the same words in different places are different features.</summary>
internal enum FeatureKind
{
    None,
    Word,
    Pair,
    Triple,
    FirstWord,
    FirstPair,
    FirstTriple,
    SentenceStart,
    SentenceEnd,
    LastSentence,
    Echo,
    EchoStart,
    Before,
    BeforeStart,
    BeforeEnd,
    Rule,
    RuleLabel,
    Trait,
    Stem,
    Around,
    Said,
    Sign,
    Sort,
    SortBefore,
}
