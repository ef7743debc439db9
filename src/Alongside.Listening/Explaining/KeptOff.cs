using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;

namespace Alongside.Listening.Explaining;

/// <summary>Words that are not on the order form, though they nearly were, or would be but for a rule.</summary>
/// <param name="Words">The words.</param>
/// <param name="Field">The id of the field in which they would be, one of <see cref="OrderForm.FieldIds"/>.</param>
/// <param name="Why">Why they are not.</param>
/// <param name="Model">What the trained model made of them, of several pieces of the last: how likely they belong there, or, for <see cref="KeptOffWhy.OnlyLooksSo"/>, how likely they only look so; null where it was not asked.</param>
/// <param name="By">The words that keep them off, or that stand in their place; null where they do so themselves.</param>
public sealed record KeptOff(Quote Words, string Field, KeptOffWhy Why, PieceReason? Model, Quote? By);
