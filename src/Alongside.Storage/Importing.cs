namespace Alongside.Storage;

/// <summary>What came of an import: exactly one of the two is there.</summary>
/// <param name="Imported">What it added.</param>
/// <param name="Problem">Why nothing was changed.</param>
public sealed record Importing(Imported? Imported, StoreProblem? Problem);
