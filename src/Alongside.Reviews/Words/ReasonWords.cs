using System.Globalization;
using Alongside.Listening.Explaining;
using Alongside.Listening.Moves;

namespace Alongside.Reviews.Words;

/// <summary>Why something was heard, in plain words.</summary>
public static class ReasonWords
{
    /// <summary>How sure: <c>about 87 in 100</c>. Nothing is quite sure, and nothing out of the question.</summary>
    public static string InHundred(double sureness) => string.Create(CultureInfo.InvariantCulture, $"about {Math.Clamp(Math.Round(sureness * 100), 1, 99):0} in 100");

    /// <summary>What is added to a sum or taken from it: <c>+0.8</c>, <c>−1.2</c>.</summary>
    public static string Weight(double weight)
    {
        var size = Math.Abs(weight).ToString("0.0", CultureInfo.InvariantCulture);
        return size is "0.0" ? "0" : (weight < 0 ? "−" : "+") + size;
    }

    /// <summary>A label in plain words, and by its name: <c>yes, but (contradiction)</c>.</summary>
    public static string Named(Label label) => LabelWords.Of(label) is not { } words ? "nothing in particular (other)"
        : words == label.Name() ? words : $"{words} ({label.Name()})";

    /// <summary>Which way words lean, as the end of a sentence.</summary>
    public static string Of(Lean lean) => lean switch
    {
        Lean.Toward => "towards a change",
        Lean.Away => "away from it",
        _ => "neither way",
    };

    /// <summary>Why what a rule found was not said, as the end of a sentence.</summary>
    public static string Of(SetAside aside)
    {
        ArgumentNullException.ThrowIfNull(aside);
        return aside.Why switch
        {
            SetAsideWhy.MakesRoom => "it makes room for the sentence after it",
            SetAsideWhy.Outdone => aside.For is { } other ? $"{other.Id}, in the same place, decides how the words land" : "another rule decides how the words land",
            SetAsideWhy.NoQuestionMark => "it has no question mark, though the questions here have one",
            SetAsideWhy.Unlikely => "the trained model holds it for unlikely" + (aside.Sureness is { } sureness ? $" ({InHundred(sureness)})" : ""),
            SetAsideWhy.Beside => "all of it mainly does something else, and beside that the trained model is not sure enough of it" + (aside.Sureness is { } beside ? $" ({InHundred(beside)})" : ""),
            SetAsideWhy.OtherKind => "all of it mainly asks a question of another kind",
            _ => throw new ArgumentOutOfRangeException(nameof(aside), aside.Why, message: null),
        };
    }
}
