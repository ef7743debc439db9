using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Visitors;

/// <summary>Who is asking, for a page.</summary>
internal static class VisitorExtensions
{
    /// <summary>Whom the door let through.</summary>
    public static Visitor Visitor(this HttpContext context) => (Visitor)context.Items[typeof(Visitor)]!;
}
