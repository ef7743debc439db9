using Alongside.OrderForms.Lines;

namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Strikes a line, sets it aside for now, or takes it up again. By either. Nothing is deleted.</summary>
/// <param name="Line">The line.</param>
/// <param name="Shelf">Where it goes.</param>
/// <param name="Wordings">The wordings its author had before them: words written meanwhile are not struck with them.</param>
/// <param name="Over">The decisions of this kind it takes the place of.</param>
public sealed record ShelveLine(string Line, Shelf Shelf, Ids Wordings, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
