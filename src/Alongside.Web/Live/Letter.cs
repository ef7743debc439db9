namespace Alongside.Web.Live;

/// <summary>Something to be told to one connection.</summary>
/// <param name="Method">What is told: <c>changed</c>, <c>present</c> or <c>typing</c>.</param>
/// <param name="Content">What of it.</param>
internal sealed record Letter(string Method, object Content);
