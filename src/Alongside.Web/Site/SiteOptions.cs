namespace Alongside.Web.Site;

/// <summary>How the application is served.</summary>
/// <param name="Addresses">The addresses it listens at, such as <c>http://127.0.0.1:5230</c>.</param>
/// <param name="KeysFolder">The folder in which the keys lie that forms are protected with.</param>
public sealed record SiteOptions(IReadOnlyList<string> Addresses, string KeysFolder);
