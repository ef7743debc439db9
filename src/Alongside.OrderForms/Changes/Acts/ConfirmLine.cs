namespace Alongside.OrderForms.Changes.Acts;

/// <summary>The customer stands behind a line as it is worded now, or no longer does. Only ever by the customer.</summary>
/// <param name="Line">The line.</param>
/// <param name="Confirmed">Whether they do.</param>
/// <param name="Wordings">The wordings they had before them: no other is confirmed by it.</param>
/// <param name="Over">The confirmations it takes the place of.</param>
public sealed record ConfirmLine(string Line, bool Confirmed, Ids Wordings, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
