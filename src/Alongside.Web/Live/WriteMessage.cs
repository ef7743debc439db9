namespace Alongside.Web.Live;

/// <summary>Something written, as the page sends it: the fields that the same form posts without script.</summary>
/// <param name="Id">The change's id.</param>
/// <param name="Fields">The fields, each with its values.</param>
internal sealed record WriteMessage(string? Id, Dictionary<string, string[]>? Fields);
