namespace Alongside.Web.Visitors;

/// <summary>Says of an endpoint who may use it. An endpoint that does not say is used by nobody.</summary>
public sealed record AccessTo(Access Access);
