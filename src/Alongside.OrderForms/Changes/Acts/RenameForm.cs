namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Gives the form another title. By either.</summary>
/// <param name="Title">The new title.</param>
/// <param name="Over">The titles it takes the place of.</param>
public sealed record RenameForm(string Title, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
