using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Training.Lines;

/// <summary>One utterance with what a person says it does.</summary>
/// <param name="Batch">The file it stands in: lines of one batch were written together, and are trained on or measured on together.</param>
/// <param name="Number">Its line in the file, from 1.</param>
/// <param name="Language">Its language.</param>
/// <param name="Side">Whose it is.</param>
/// <param name="Labels">The main label first.</param>
/// <param name="Code">What it does with a pushback in <paramref name="Before"/>; null where that is none.</param>
/// <param name="Lean">Which way it points; null for the seller.</param>
/// <param name="Register">How it was said or written.</param>
/// <param name="Before">What the other side said just before; empty where nothing was.</param>
/// <param name="Text">The words.</param>
/// <param name="Marked">The words that carry the main label; null where the whole does.</param>
internal sealed record LabelledLine(
    string Batch, int Number, string Language, Side Side, ImmutableArray<Label> Labels, ResponseCode? Code, Lean? Lean, string Register, string Before, string Text, TextSpan? Marked)
{
    public Label Main => Labels[0];
}
