using Alongside.OrderForms.Lines;

namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Adds a line under a question. The line, and its first wording, go by the id of the change. By either.</summary>
/// <param name="Question">The question it answers.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Where it stands among the question's lines (<see cref="Lines.Place"/>).</param>
/// <param name="Evidence">What was said in a conversation, for a line that was heard there; only the seller's program adds such lines.</param>
public sealed record AddLine(string Question, string Text, string Place, Evidence? Evidence = null) : Act
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
