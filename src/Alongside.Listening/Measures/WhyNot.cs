namespace Alongside.Listening.Measures;

/// <summary>Why a conversation cannot support a measure, in plain words.</summary>
internal static class WhyNot
{
    public const string Written = "These are written messages: they have no speaking time and no pauses.";
    public const string NoEndTimes = "The source does not say for nearly every utterance when it began and ended.";
    public const string NoTimes = "The source does not say when things were said.";
    public const string NoLanguage = "The language of this conversation is not one that is understood yet.";
    public const string NoWords = "Nobody said a word.";
    public const string NoQuestions = "The seller asked no question that was recognised.";
    public const string NoPushback = "The customer did not push back, or the seller had no turn after it.";
    public const string NoSurePushback = "Nothing the customer said surely pushed back, or the seller had no turn after it.";
    public const string NoNeed = "The customer stated no need that was recognised.";
}
