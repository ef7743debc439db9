namespace Alongside.Web.Live;

/// <summary>Something that happened in a form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Version">Its version now.</param>
public sealed record LiveNews(string Form, int Version);
