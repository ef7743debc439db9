namespace Alongside.Listening.Rules;

/// <summary>The conditions a rule page can set in its <c>when</c> line, as they are written there.</summary>
public enum RuleConditionKind
{
    /// <summary><c>after pushback</c>: the other side's last turn pushed back.</summary>
    AfterPushback,

    /// <summary><c>not after pushback</c>.</summary>
    NotAfterPushback,

    /// <summary><c>after question</c>: the other side's last turn asked something.</summary>
    AfterQuestion,

    /// <summary><c>not after question</c>.</summary>
    NotAfterQuestion,

    /// <summary><c>question</c>: the sentence ends with a question mark.</summary>
    Question,

    /// <summary><c>statement</c>: it does not.</summary>
    Statement,

    /// <summary><c>echo 0.3</c>: at least this share of the sentence's content words were in the other side's last turn, and at least one.</summary>
    Echo,

    /// <summary><c>at most 12 words</c>: in the sentence.</summary>
    AtMostWords,

    /// <summary><c>at least 5 words</c>: in the sentence.</summary>
    AtLeastWords,

    /// <summary><c>first sentence</c>: of the utterance.</summary>
    FirstSentence,

    /// <summary><c>contrary</c>: it takes up the other side's last words and turns a yes into a no, or a no into a yes.</summary>
    Contrary,
}
