namespace Alongside.OrderForms.Changes.Acts;

/// <summary>
/// Takes the author's acceptance back. As long as the other has not accepted too, that is done at once; afterwards it
/// takes both.
/// </summary>
/// <param name="Hash">The content that had been accepted.</param>
/// <param name="Acceptances">The author's acceptances that are meant.</param>
/// <param name="Alone">Whether the other had not accepted it yet.</param>
public sealed record TakeBack(string Hash, Ids Acceptances, bool Alone) : Act;
