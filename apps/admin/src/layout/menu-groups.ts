import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined';
import AccountBalanceWalletOutlined from '@mui/icons-material/AccountBalanceWalletOutlined';
import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import CalendarViewWeekOutlined from '@mui/icons-material/CalendarViewWeekOutlined';
import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined';
import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined';
import CompareArrowsOutlined from '@mui/icons-material/CompareArrowsOutlined';
import SpeedOutlined from '@mui/icons-material/SpeedOutlined';
import TroubleshootOutlined from '@mui/icons-material/TroubleshootOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined';
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import GridOnOutlined from '@mui/icons-material/GridOnOutlined';
import QuestionMarkOutlined from '@mui/icons-material/QuestionMarkOutlined';
import UpcomingOutlined from '@mui/icons-material/UpcomingOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import LabelOutlined from '@mui/icons-material/LabelOutlined';
import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import PollOutlined from '@mui/icons-material/PollOutlined';
import NotificationsActiveOutlined from '@mui/icons-material/NotificationsActiveOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import WebhookOutlined from '@mui/icons-material/WebhookOutlined';
import OutboxOutlined from '@mui/icons-material/OutboxOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import PublishedWithChangesOutlined from '@mui/icons-material/PublishedWithChangesOutlined';
import RecordVoiceOverOutlined from '@mui/icons-material/RecordVoiceOverOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import RequestQuoteOutlined from '@mui/icons-material/RequestQuoteOutlined';
import RouteOutlined from '@mui/icons-material/RouteOutlined';
import RuleOutlined from '@mui/icons-material/RuleOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import TableViewOutlined from '@mui/icons-material/TableViewOutlined';
import TravelExploreOutlined from '@mui/icons-material/TravelExploreOutlined';
import SellOutlined from '@mui/icons-material/SellOutlined';
import StackedLineChartOutlined from '@mui/icons-material/StackedLineChartOutlined';
import UpgradeOutlined from '@mui/icons-material/UpgradeOutlined';
import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import QueryStatsOutlined from '@mui/icons-material/QueryStatsOutlined';
import ShieldOutlined from '@mui/icons-material/ShieldOutlined';
import BuildOutlined from '@mui/icons-material/BuildOutlined';
import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import UpdateOutlined from '@mui/icons-material/UpdateOutlined';
import type { ComponentType } from 'react';

/** A way into the product: a resource, and its picture. */
export interface MenuEntry {
  readonly resource: string;
  readonly icon: ComponentType;
}

/** Entries under one heading of the menu. */
export interface MenuGroup {
  readonly name: 'intake' | 'money' | 'audit' | 'decision' | 'analytics' | 'competence' | 'house' | 'body';
  readonly entries: readonly MenuEntry[];
}

/** The menu follows the process: what comes first in a client's file stands first. */
export const MENU_GROUPS: readonly MenuGroup[] = [
  {
    name: 'intake',
    entries: [
      { resource: 'clients', icon: BusinessOutlined },
      { resource: 'applications', icon: AssignmentOutlined },
      { resource: 'agreements', icon: HandshakeOutlined },
    ],
  },
  {
    name: 'money',
    entries: [
      { resource: 'balances', icon: AccountBalanceWalletOutlined },
      { resource: 'charges', icon: RequestQuoteOutlined },
      { resource: 'invoices', icon: ReceiptLongOutlined },
      { resource: 'payments', icon: PaymentsOutlined },
      { resource: 'prices', icon: SellOutlined },
    ],
  },
  {
    name: 'audit',
    entries: [
      { resource: 'certifications', icon: FolderOutlined },
      { resource: 'audits', icon: FactCheckOutlined },
      { resource: 'planning', icon: CalendarViewWeekOutlined },
      { resource: 'proposals', icon: RouteOutlined },
      { resource: 'capacity', icon: StackedLineChartOutlined },
      { resource: 'nonconformities', icon: ReportProblemOutlined },
      { resource: 'surveys', icon: PollOutlined },
    ],
  },
  {
    name: 'decision',
    entries: [
      { resource: 'decisions', icon: GavelOutlined },
      { resource: 'certificates', icon: WorkspacePremiumOutlined },
      { resource: 'changes', icon: PublishedWithChangesOutlined },
      { resource: 'markUses', icon: VerifiedOutlined },
      { resource: 'markCases', icon: GppMaybeOutlined },
      { resource: 'markReport', icon: SummarizeOutlined },
      { resource: 'surveillance', icon: EventRepeatOutlined },
      { resource: 'dues', icon: EventNoteOutlined },
      { resource: 'appeals', icon: BalanceOutlined },
      { resource: 'complaints', icon: RecordVoiceOverOutlined },
    ],
  },
  {
    name: 'analytics',
    entries: [
      { resource: 'analytics', icon: QueryStatsOutlined },
      { resource: 'kpis', icon: SpeedOutlined },
      { resource: 'xray', icon: TroubleshootOutlined },
      { resource: 'consistency', icon: CompareArrowsOutlined },
    ],
  },
  {
    name: 'competence',
    entries: [
      { resource: 'people', icon: BadgeOutlined },
      { resource: 'qualificationProposals', icon: PendingActionsOutlined },
      { resource: 'horizon', icon: UpcomingOutlined },
      { resource: 'matrix', icon: GridOnOutlined },
      { resource: 'eligibility', icon: HowToRegOutlined },
      { resource: 'whatIf', icon: QuestionMarkOutlined },
    ],
  },
  {
    name: 'house',
    entries: [
      { resource: 'houseTasks', icon: EventNoteOutlined },
      { resource: 'houseActions', icon: BuildOutlined },
      { resource: 'impartialityRisks', icon: ShieldOutlined },
      { resource: 'technicalFiles', icon: Inventory2Outlined },
      { resource: 'legalHolds', icon: LockOutlined },
      { resource: 'ruleFilings', icon: AssignmentTurnedInOutlined },
      { resource: 'houseRhythms', icon: UpdateOutlined },
    ],
  },
  {
    name: 'body',
    entries: [
      { resource: 'programmes', icon: MenuBookOutlined },
      { resource: 'editions', icon: RuleOutlined },
      { resource: 'transitions', icon: UpgradeOutlined },
      { resource: 'returns', icon: SendOutlined },
      { resource: 'returnFormats', icon: TableViewOutlined },
      { resource: 'certSearch', icon: TravelExploreOutlined },
      { resource: 'intake', icon: MoveToInboxOutlined },
      { resource: 'templates', icon: ArticleOutlined },
      { resource: 'certificateReasons', icon: LabelOutlined },
      { resource: 'body', icon: AccountBalanceOutlined },
      { resource: 'accounts', icon: ManageAccountsOutlined },
      { resource: 'reminders', icon: NotificationsActiveOutlined },
      { resource: 'mailMessages', icon: OutboxOutlined },
      { resource: 'webhookEndpoints', icon: WebhookOutlined },
      { resource: 'jobs', icon: PendingOutlined },
      { resource: 'serviceAccounts', icon: KeyOutlined },
      { resource: 'journal', icon: HistoryOutlined },
    ],
  },
];
