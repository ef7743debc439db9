namespace Alongside.Web.Features.Forms.Offers;

/// <summary>What typed characters were read as: a number, or why none.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Number">The number; null where there is a problem.</param>
/// <param name="Problem">The problem; null where there is a number.</param>
internal sealed record NumberReading(string Typed, decimal? Number, NumberProblem? Problem);
