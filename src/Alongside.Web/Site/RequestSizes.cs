namespace Alongside.Web.Site;

/// <summary>How large a request may be, in bytes.</summary>
internal static class RequestSizes
{
    /// <summary>For everything people type.</summary>
    public const int Usual = 256 * 1024;

    /// <summary>For a conversation's file, or an answer.</summary>
    public const int File = 20 * 1024 * 1024;
}
