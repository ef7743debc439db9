namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Moves a line, within its question or to another. By either.</summary>
/// <param name="Line">The line.</param>
/// <param name="Question">The question it now answers.</param>
/// <param name="Place">Where it stands among that question's lines.</param>
/// <param name="Over">The moves it takes the place of.</param>
public sealed record MoveLine(string Line, string Question, string Place, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
