using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Tests.Properties;

/// <summary>What one device has before it: what has come to it, in whatever order, and what it has written itself.</summary>
internal sealed class Replica(Author author)
{
    public Author Author { get; set; } = author;

    public Form Form { get; set; } = Form.Empty;

    public List<Change> Outbox { get; } = [];
}
