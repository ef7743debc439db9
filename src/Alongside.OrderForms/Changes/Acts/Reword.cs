namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Gives a line another wording, or settles on one of two. By either; the line's evidence stays as it is.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">Its new words.</param>
/// <param name="Over">The wordings it takes the place of.</param>
public sealed record Reword(string Line, string Text, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
