namespace Alongside.OrderForms.Templates;

/// <summary>What kind of answer a question has. It decides how the answer is typed in, never what may be said: a line is always words.</summary>
public enum QuestionKind
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A day or a time.</summary>
    Date,

    /// <summary>People.</summary>
    People,

    /// <summary>One or more of some choices, or something else.</summary>
    Choice,
}
