namespace Alongside.Web.Live;

/// <summary>Says that a form has changed. What has changed, the page fetches for itself: it knows for whom.</summary>
/// <param name="Version">The form's version now.</param>
internal sealed record ChangedNews(int Version);
