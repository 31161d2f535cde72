export function ReportsReceivedPage() {
  return null;
}
