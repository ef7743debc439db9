using Alongside.OrderForms.Changes;

namespace Alongside.Documents.Checks;

/// <summary>That somebody accepted a content, as an export says it.</summary>
/// <param name="Party">For which side.</param>
/// <param name="Name">The name that was typed.</param>
/// <param name="Device">The id of the device it was typed on; not its key.</param>
/// <param name="At">When.</param>
public sealed record Acceptance(Party Party, string Name, string Device, DateTimeOffset At);
