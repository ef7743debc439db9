namespace Alongside.OrderForms.Changes.Acts;

/// <summary>
/// Takes the author's acceptance back. As long as the other has not accepted too, that is done at once; afterwards it
/// takes both.
/// </summary>
/// <param name="Hash">The content that had been accepted.</param>
/// <param name="Acceptances">The acceptances that are meant: all that stand, the other's too where there is one.</param>
/// <param name="Alone">Whether the other had not accepted it yet; then it is done at once.</param>
public sealed record TakeBack(string Hash, Ids Acceptances, bool Alone) : Act;
