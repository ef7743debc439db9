using Alongside.OrderForms.Templates;

namespace Alongside.Storage;

/// <summary>A template of the seller's own.</summary>
/// <param name="Id">The id it is kept under: the template's own.</param>
/// <param name="Template">Its questions.</param>
/// <param name="ChangedAt">When it was last saved.</param>
public sealed record StoredTemplate(string Id, Template Template, DateTimeOffset ChangedAt);
