using System.Globalization;
using Alongside.Listening.Pushback;

namespace Alongside.Reviews.Words;

/// <summary>What the seller did with a pushback, said to the seller.</summary>
public static class ResponseWords
{
    /// <summary>As the end of a sentence: <c>you asked about it</c>.</summary>
    public static string Did(ResponseCode code) => code switch
    {
        ResponseCode.Explores => "you asked about it",
        ResponseCode.Reflects => "you said it back",
        ResponseCode.Acknowledges => "you left room",
        ResponseCode.Answers => "you gave the plain answer",
        ResponseCode.Contradicts => "you said “yes, but”",
        ResponseCode.Defends => "you argued for the offer",
        ResponseCode.Discounts => "you moved on the price",
        ResponseCode.Pushes => "you pressed on",
        ResponseCode.Ignores => "it went past",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, message: null),
    };

    /// <summary>The pause before the reply; null where the source lacks the times.</summary>
    public static string? Pause(double? seconds) => seconds switch
    {
        null => null,
        < -0.05 => string.Create(CultureInfo.InvariantCulture, $"{Clock.Length(-seconds.Value)} before they had finished"),
        < 0.05 => "without a pause",
        _ => "after " + Clock.Length(seconds.Value),
    };
}
