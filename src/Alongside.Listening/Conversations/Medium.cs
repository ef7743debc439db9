namespace Alongside.Listening.Conversations;

/// <summary>
/// How a conversation was held. It decides what can be measured: a pause in a call is a pause, the hours between two
/// emails are not.
/// </summary>
public enum Medium
{
    /// <summary>Spoken: a call, a meeting, a recording.</summary>
    Call,

    /// <summary>Short written messages.</summary>
    Chat,

    /// <summary>Emails.</summary>
    Mail,
}
