namespace Alongside.Listening.Explaining;

/// <summary>Why what a rule found was not said.</summary>
public enum SetAsideWhy
{
    /// <summary>It only makes room for the sentence after it: "I don't want a barrel. I want a window."</summary>
    MakesRoom,

    /// <summary>Another rule's finding in the same words decides how they land.</summary>
    Outdone,

    /// <summary>It would be a question, and ends without a question mark in a conversation that has them.</summary>
    NoQuestionMark,

    /// <summary>The trained model holds it for unlikely.</summary>
    Unlikely,

    /// <summary>It sounds said back, but all of it mainly does something else, and beside that the model is not sure enough of it.</summary>
    Beside,

    /// <summary>It is a question of another kind than all of it mainly is.</summary>
    OtherKind,
}
