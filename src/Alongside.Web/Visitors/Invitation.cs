namespace Alongside.Web.Visitors;

/// <summary>What a link comes to.</summary>
/// <param name="Form">The form it was made for.</param>
/// <param name="LetsIn">Whether it lets somebody new in; one that has ended or was taken back does not.</param>
internal sealed record Invitation(string Form, bool LetsIn);
