using System.Collections.Immutable;

namespace Alongside.Documents.Checks;

/// <summary>
/// The file is as it was exported: its content has the hash that it states, and what can be read in it is what that content
/// says. Who made the file, no hash can say: that it is the version the two accepted shows in the hash being the one that
/// both saw.
/// </summary>
/// <param name="Kind">What kind of file it is.</param>
/// <param name="Scope">How far what can be read in the file was compared.</param>
/// <param name="Hash">The hash of its content, computed anew.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Edition">Its version.</param>
/// <param name="Acceptances">Who accepted it, as the file says.</param>
public sealed record Intact(ExportKind Kind, CheckScope Scope, string Hash, string Title, int Edition, ImmutableArray<Acceptance> Acceptances) : VerificationResult;
