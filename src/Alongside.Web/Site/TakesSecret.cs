namespace Alongside.Web.Site;

/// <summary>Says of an endpoint that what is sent to it is never shown again.</summary>
internal sealed record TakesSecret;
