namespace Alongside.Web.Site;

/// <summary>Says of an endpoint that somebody tries a key there, so that it is asked less often.</summary>
internal sealed record IsAttempt;
