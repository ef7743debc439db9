using Alongside.Listening.Moments;

namespace Alongside.Listening.Phrases;

/// <summary>One line of a phrase book.</summary>
/// <param name="Kind">What it does; null in the sections whose lines are of one sort (<c>[ask …]</c>, <c>[why …]</c>).</param>
/// <param name="Text">The wording, with its slots (<c>{mirror}</c>) unfilled.</param>
/// <param name="OnlyWithoutFigure">Whether it asks for what a customer who named a figure has said already.</param>
internal sealed record Phrase(AlternativeKind? Kind, string Text, bool OnlyWithoutFigure = false);
