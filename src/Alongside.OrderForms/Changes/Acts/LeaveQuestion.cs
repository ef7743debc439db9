namespace Alongside.OrderForms.Changes.Acts;

/// <summary>
/// Leaves a question open on purpose, or takes it up again. By either; only where the customer leaves it is it settled
/// for them.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="LeftOpen">Whether it is left open.</param>
/// <param name="Over">The decisions of this kind it takes the place of.</param>
public sealed record LeaveQuestion(string Question, bool LeftOpen, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
