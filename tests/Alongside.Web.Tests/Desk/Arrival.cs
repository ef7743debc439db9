using System.Net;

namespace Alongside.Web.Tests.Desk;

/// <summary>Where a post came to.</summary>
internal sealed record Arrival(HttpStatusCode Status, string Path, string Text, string Markup);
