using System.Collections.Immutable;
using Alongside.Listening.Entries;

namespace Alongside.Listening.Explaining;

/// <summary>Why a line stands on the order form.</summary>
/// <param name="Field">The id of its field, one of <see cref="OrderForm.FieldIds"/>.</param>
/// <param name="Entry">The line as the review has it.</param>
/// <param name="Ground">What it rests on.</param>
/// <param name="Pieces">What the trained model made of each piece of the words: the customer's, or the seller's that were said yes to. Several where one goes on from the other; none where a figure was corrected.</param>
/// <param name="Yes">What the model made of the yes; null where the customer's own words say it all.</param>
/// <param name="Figures">The sum, the time or the people that were read in the words, and what rules said of them; mostly none.</param>
public sealed record EntryReason(
    string Field,
    FormEntry Entry,
    EntryGround Ground,
    ImmutableArray<PieceReason> Pieces,
    PieceReason? Yes,
    ImmutableArray<FigureReason> Figures);
